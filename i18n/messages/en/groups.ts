const groups = {} as const

export default groups
