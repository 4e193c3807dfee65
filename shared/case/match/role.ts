/** "Platform Engineer (m/w/d)" and "platform engineer" are one role, "Senior Platform Engineer" is another. */
export function roleKey(role: string | null): string | null {
  const plain = (role ?? '')
    .slice(0, 300)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\([^()]{0,60}\)|\[[^[\]]{0,60}\]/g, ' ')
    .replace(/\b(?:the|position|role|job|vacancy|m\/w\/d|f\/m\/d|m\/f\/d|w\/m\/d|m\/f\/x|all genders)\b/g, ' ')
    .replace(/[^\p{L}\p{N}+#]/gu, '');
  return plain === '' ? null : plain;
}
