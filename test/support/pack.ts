import type { LayoutName } from '../../src/oci/layout-names.ts';
import { type ImageInput, type PackedImage, packImages } from '../../src/oci/layouts.ts';

/** The image of one layout alone. */
export async function packOne(layout: LayoutName, input: ImageInput): Promise<PackedImage> {
  const [packing] = packImages([layout], input);
  if (packing === undefined) throw new Error(`nothing was packed for ${layout}`);
  return packing.image;
}
