const stances = {} as const

export default stances
