// Files that import each other in a circle, as far as anything of them is left when they run: `npm run cycles`. Imports of types
// alone are gone by then and do no harm, so they are not counted (`tsPreCompilationDeps`).
/** @type {import('dependency-cruiser').IConfiguration} */
const config = {
  forbidden: [{ name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } }],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^prisma/generated' },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}
export default config
