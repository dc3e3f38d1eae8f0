const evidence = {} as const

export default evidence
