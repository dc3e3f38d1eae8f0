import { fail, succeed, type Result } from '@/lib/core/result'

/** Share of control characters from which on a file is taken for binary: text has next to none. */
const MOST_CONTROLS = 0.02

/** How much of an HTML file is searched for its declared encoding, in bytes; the standard asks for the first 1024. */
const DECLARATION = 1024

/**
 * The characters of a file: by its byte order mark, by the encoding an HTML file declares, else strictly as UTF-8.
 * `encoding`: not valid in that; `binary`: not text at all.
 */
export function decodeBytes(bytes: Uint8Array, isHtml: boolean): Result<string, 'binary' | 'encoding'> {
  const label = markedEncoding(bytes) ?? (isHtml ? declaredEncoding(bytes) : null) ?? 'utf-8'
  if (label === 'utf-8' && looksBinary(bytes)) return fail('binary')
  try {
    return succeed(new TextDecoder(label, { fatal: true }).decode(bytes).replaceAll('\r\n', '\n'))
  } catch {
    return fail('encoding')
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION))
  return /<meta[^>]{0,200}charset=["']?([\w-]{2,40})/i.exec(head)?.[1]?.toLowerCase() ?? null
}

function looksBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true
  // 0x09 to 0x0d are tab, line ends and form feed; 0x1b is the escape of terminal logs.
  const controls = bytes.reduce(
    (sum, byte) => sum + (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b ? 1 : 0),
    0,
  )
  return controls > bytes.length * MOST_CONTROLS
}
