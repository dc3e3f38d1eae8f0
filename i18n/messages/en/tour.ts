const tour = {} as const

export default tour
