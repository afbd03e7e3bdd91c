import { basename } from 'node:path';
import type { ESTree } from 'vite';

/** Scripts of one extension in a page share this object, and no page can see it (isolated world). */
const shelf = 'docSachCode';

/**
 * Turns a module that the bundler wrote into a script that needs no loader: it takes what it imports from where former
 * scripts have put it, and puts what it exports there. It runs in a page, and in one of the extension's own as a module.
 *
 * @param program the same code, read
 * @param fileName where others import it from; null for a script that is run for what it does, each time that it comes
 * @throws where it imports or exports in another way than bundlers write
 */
export function asPlainScript(code: string, program: ESTree.Program, fileName: string | null): string {
  const taken: string[] = [];
  const given: string[] = [];
  const rest: string[] = [];
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration') taken.push(taking(statement));
    else if (statement.type === 'ExportNamedDeclaration' && !statement.declaration && !statement.source)
      given.push(...statement.specifiers.map(giving));
    else if (/^(?:Ex|Im)port/.test(statement.type)) throw unknown(statement);
    else rest.push(code.slice(statement.start, statement.end));
  }
  const body = [...taken, ...rest].join('\n');
  if (fileName === null) return `(()=>{${body}})();\n`;
  const place = `(globalThis.${shelf}??={}).${keyOf(fileName)}`;
  return `${place}??=(()=>{${body}\nreturn{${given.join(',')}}})();\n`;
}

function taking({ specifiers, source }: ESTree.ImportDeclaration): string {
  const place = `${shelf}.${keyOf(source.value)}`;
  const names = specifiers.map((specifier) => {
    if (specifier.type !== 'ImportSpecifier') throw unknown(specifier);
    return `${nameOf(specifier.imported)}:${specifier.local.name}`;
  });
  return names.length === 0 ? '' : `const{${names.join(',')}}=${place};`;
}

function giving({ local, exported }: ESTree.ExportSpecifier): string {
  return `${nameOf(exported)}:${nameOf(local)}`;
}

function nameOf(name: ESTree.ModuleExportName): string {
  if (name.type === 'Literal') throw unknown(name);
  return name.name;
}

const keyOf = (file: string): string => basename(file, '.js');

const unknown = ({ type }: { type: string }) => new Error(`What to make of this ${type}?`);
