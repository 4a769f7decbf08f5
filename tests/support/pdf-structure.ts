/** What a reader of PDF files finds in one besides its text, by pdf.js. */
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of the structure that screen readers go by. */
interface StructureNode {
  role?: string;
  type?: string;
  alt?: string;
  lang?: string;
  children?: StructureNode[];
}

interface Bookmark {
  title: string;
  items: Bookmark[];
}

export interface PdfStructure {
  /** Whether the file says that it is tagged. */
  tagged: boolean;
  title: string | undefined;
  lang: string | undefined;
  /** In points, of each page. */
  sizes: Array<[width: number, height: number]>;
  /** Roles in the order of the document: `H1`, `P`, `L`. */
  roles: string[];
  /** Alternative of each picture; nothing of one that has none. */
  alternatives: Array<string | undefined>;
  /** Languages that parts are in. */
  langs: string[];
  bookmarks: Array<[level: number, title: string]>;
}

/** @throws {Error} if the file is damaged */
export async function pdfStructure(pdf: Uint8Array): Promise<PdfStructure> {
  const loading = getDocument({data: new Uint8Array(pdf), verbosity: 0});
  const file = await loading.promise;
  const nodes: StructureNode[] = [];
  const add = (node: StructureNode) => {
    nodes.push(node);
    node.children?.forEach(add);
  };
  const sizes: PdfStructure['sizes'] = [];
  for (let i = 1; i <= file.numPages; i += 1) {
    const page = await file.getPage(i);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    sizes.push([Math.round(right - left), Math.round(top - bottom)]);
    const tree: StructureNode = await page.getStructTree();
    add(tree);
  }
  const {info} = (await file.getMetadata()) as {info: {Title?: string; Language?: string}};
  const marks = await file.getMarkInfo();
  const leveled = (items: Bookmark[], level: number): PdfStructure['bookmarks'] =>
    items.flatMap(({title, items}) => [[level, title], ...leveled(items, level + 1)]);
  const bookmarks = leveled(await file.getOutline(), 1);
  await loading.destroy();
  return {
    tagged: marks?.Marked === true,
    title: info.Title,
    lang: info.Language,
    sizes,
    roles: nodes.flatMap(({role}) => role ?? []),
    alternatives: nodes.filter(({role}) => role === 'Figure').map(({alt}) => alt),
    langs: [...new Set(nodes.flatMap(({lang}) => lang ?? []))],
    bookmarks,
  };
}
