import type { StoryReading } from '@/lib/core/reading'

/** The peer: the same articles side by side, every claim in a span, all lines drawn at each click. */
export function plainPage({ articles, claims, links }: StoryReading): string {
  const columns = articles.map(({ id, text, blocks }) => {
    const own = claims.filter((claim) => claim.articleId === id)
    const paragraphs = blocks.map(({ start, end }) => {
      const claim = own.find((one) => one.start >= start && one.end <= end)
      if (!claim) return `<p>${text.slice(start, end)}</p>`
      const before = text.slice(start, claim.start)
      return `<p>${before}<span data-claim="${claim.id}">${claim.exact}</span>${text.slice(claim.end, end)}</p>`
    })
    return `<div style="flex:1">${paragraphs.join('')}</div>`
  })
  const pairs = JSON.stringify(links.map(({ a, b }) => [a, b]))
  return `<!doctype html><style>body{position:relative}main{display:flex;gap:40px;font:17px/1.6 serif}
svg{position:absolute;left:0;top:0;pointer-events:none}</style><main>${columns.join('')}</main>
<svg width="100%" height="100000"></svg><script>
const pairs=${pairs},svg=document.querySelector('svg'),of=id=>document.querySelector('[data-claim="'+id+'"]').getBoundingClientRect()
function draw(chosen){svg.innerHTML=pairs.map(([a,b])=>{const p=of(a),q=of(b)
return '<path fill="none" stroke="'+(a==chosen||b==chosen?'red':'#ccc')+'" d="M'+(p.right+scrollX)+','+(p.top+scrollY)+' L'+(q.left+scrollX)+','+(q.top+scrollY)+'"/>'}).join('')}
draw();addEventListener('click',e=>{const id=e.target.dataset.claim;if(id)draw(id)})
</script>`
}
