/** Artwork of a service, unmodified, from the app's own protocol. */
export function ServiceIcon({ icon, size }: { readonly icon: string; readonly size: number }) {
  const address = iconAddress(icon);
  return (
    <img className="service-icon" src={address} width={size} height={size} alt="" draggable={false} loading="lazy" />
  );
}

/** `aws/AmazonEC2` → the address that serves the file. */
export function iconAddress(icon: string): string {
  return `/icons/${icon}.svg`;
}
