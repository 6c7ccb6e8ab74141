interface Rgb {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

function parse(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return { red: (value >> 16) & 255, green: (value >> 8) & 255, blue: value & 255 };
}

function format({ red, green, blue }: Rgb): string {
  const value = (Math.round(red) << 16) | (Math.round(green) << 8) | Math.round(blue);
  return `#${value.toString(16).padStart(6, '0').toUpperCase()}`;
}

/** `share` (0..1) of `color` laid over `base`; both `#RRGGBB`. */
export function mix(color: string, base: string, share: number): string {
  const over = parse(color);
  const under = parse(base);
  const blend = (a: number, b: number) => a * share + b * (1 - share);
  return format({
    red: blend(over.red, under.red),
    green: blend(over.green, under.green),
    blue: blend(over.blue, under.blue),
  });
}

function luminance(hex: string): number {
  const linear = (channel: number) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const { red, green, blue } = parse(hex);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** WCAG contrast ratio, 1..21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** `color` moved towards `towards` in steps of 4 % until it reaches the contrast `least` against `against`. */
export function readable(color: string, against: string, towards: string, least = 4.5): string {
  let result = color;
  for (let share = 0.04; contrast(result, against) < least && share <= 1; share += 0.04) {
    result = mix(towards, color, share);
  }
  return result;
}
