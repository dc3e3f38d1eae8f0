const timeline = {} as const

export default timeline
