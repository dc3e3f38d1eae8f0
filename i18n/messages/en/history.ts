const history = {} as const

export default history
