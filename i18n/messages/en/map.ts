const map = {} as const

export default map
