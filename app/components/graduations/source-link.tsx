/** A document elsewhere by its title; a link where its address is known. */
export function SourceLink({
  text,
  href,
}: {
  readonly text: string;
  readonly href: string | null | undefined;
}) {
  return href ? (
    <a
      href={href}
      rel="nofollow noopener noreferrer"
      target="_blank"
      dir="auto"
    >
      {text}
    </a>
  ) : (
    <bdi>{text}</bdi>
  );
}
