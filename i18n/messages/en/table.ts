const table = {} as const

export default table
