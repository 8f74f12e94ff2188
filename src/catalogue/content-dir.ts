/** The content tree that every command and the build read: `CONTENT_DIR`, else `content`. */
export function contentDir(): string {
  const chosen = process.env.CONTENT_DIR;
  return chosen === undefined || chosen === '' ? 'content' : chosen;
}
