const origins = {} as const

export default origins
