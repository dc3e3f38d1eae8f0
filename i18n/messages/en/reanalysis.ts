const reanalysis = {} as const

export default reanalysis
