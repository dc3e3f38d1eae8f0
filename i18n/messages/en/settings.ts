const settings = {} as const

export default settings
