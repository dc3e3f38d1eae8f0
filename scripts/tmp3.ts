import { readLines } from './evaluate/pair-sets'
import { compareFolder, findClaims, relation } from './evaluate/stories'
import { gatherPairs } from '@/lib/core/judge/link-claims'
import { findCandidates } from '@/lib/core/match/find-candidates'
import path from 'node:path'
const D='/work/shared/datasets/stories'
const rels = readLines(D+'/gold.jsonl').map((l) => relation.parse(l)) as any[]
const raw = readLines(D+'/gold.jsonl') as any[]
const want = new Set((process.argv[2]??'number,superseded').split(','))
for (const name of [...new Set(rels.map(r=>r.story))]) {
  const story = await compareFolder(path.join(D,name), null)
  const claims = story.articles.flatMap(a=>a.claims)
  const pairs = gatherPairs(claims, findCandidates(claims))
  rels.forEach((r,i)=>{
    if (r.story!==name || r.stance!=='contradicts' || !(want.has(r.subtype)||want.has(raw[i].subtype))) return
    const [l,q]=[findClaims(story,r.a),findClaims(story,r.b)]
    const hits = pairs.filter(({ends:[a,b]})=>(l.has(a.id)&&q.has(b.id))||(l.has(b.id)&&q.has(a.id)))
    console.log(`\n## ${name} ${raw[i].subtype} readers ${raw[i].readers} | ${raw[i].point}\n  A: ${raw[i].a.quote ?? JSON.stringify(raw[i].a)}\n  B: ${raw[i].b.quote ?? JSON.stringify(raw[i].b)}`)
    for (const {gathered:{evidence,ruled}, ends:[a,b]} of hits.slice(0,2)) console.log(`   - ${a.exact.slice(0,200)} || ${b.exact.slice(0,200)}\n     ${Object.entries(ruled.scores).map(([k,v])=>k+' '+(v as number).toFixed(2)).join(' ')} conflict ${ruled.conflict?.kind} ; ${evidence.findings.filter(f=>f.kind!=='same word').map(f=>f.kind+': '+f.a?.exact+' '+f.sign+' '+f.b?.exact).join('; ')} cont ${evidence.overlap.containment.toFixed(2)} shared ${evidence.overlap.shared.toFixed(2)}`)
    if (!hits.length) console.log('   no candidate', l.size, q.size)
  })
}
process.exit()
