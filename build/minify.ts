import {minify as terser} from 'terser';

/** A module as short as it gets, as sites that care would ship it. */
export async function minify(module: string): Promise<string> {
  const {code} = await terser(module, {
    module: true,
    ecma: 2022,
    compress: {passes: 3, unsafe_arrows: true},
    format: {comments: false},
  });
  return code!;
}
