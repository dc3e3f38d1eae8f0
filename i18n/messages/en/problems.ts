const problems = {} as const

export default problems
