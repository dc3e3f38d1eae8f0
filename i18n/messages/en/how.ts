const how = {} as const

export default how
