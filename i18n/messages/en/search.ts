const search = {} as const

export default search
