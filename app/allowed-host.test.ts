import { expect, test } from 'vitest'
import { readEnvironment } from '@/lib/env'
import { isAllowedHost } from './allowed-host'

test.each([
  ['localhost:3000', '', true],
  ['LOCALHOST', '', true],
  ['127.0.0.1:4100', '', true],
  ['[::1]:3000', '', true],
  ['evil.example', '', false],
  ['localhost.evil.example', '', false],
  ['127.0.0.1.evil.example:80', '', false],
  ['desk.example:3000', 'desk.example, other.example', true],
  ['other.example', 'desk.example, other.example', true],
  ['', ' , ', false],
  [null, '', false],
])('host %s with CROSSREAD_HOSTS=%j → %s', (host, extra, allowed) => {
  expect(isAllowedHost(host, readEnvironment({ CROSSREAD_HOSTS: extra }).hosts)).toBe(allowed)
})
