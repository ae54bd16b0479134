/** The mark: a plumb bob on its line. */
export function PlumbBob({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden focusable="false">
      <path d="M4 1.75h12" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      <path d="M10 1.75v6.5" stroke="currentColor" strokeWidth="1.5" />
      <path
        d="M6.25 8.25h7.5v3.1L10 18.5l-3.75-7.15z"
        fill="#0f6cbd"
        stroke="currentColor"
        strokeWidth="1.2"
        strokeLinejoin="round"
      />
    </svg>
  );
}
