const stories = {} as const

export default stories
