const review = {} as const

export default review
