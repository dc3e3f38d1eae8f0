const imports = {} as const

export default imports
