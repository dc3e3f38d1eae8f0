const columns = {} as const

export default columns
