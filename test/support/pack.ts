import type { LayoutName } from '../../src/oci/layout-names.ts';
import { type ImageInput, type PackedImage, packImages } from '../../src/oci/layouts.ts';

/** The image of one layout alone. */
export async function packOne(layout: LayoutName, input: ImageInput): Promise<PackedImage> {
  const [image] = await Promise.all(packImages([layout], input));
  if (image === undefined) throw new Error(`nothing was packed for ${layout}`);
  return image;
}
