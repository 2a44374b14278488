import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url));

/**
 * Every code of a Diagnostic that is written out anywhere in src/, with a file that does it: the property `code` of an
 * object, and the argument of a function whose parameter is called `code`. Compilers' own codes are not among them.
 */
export function findEmittedCodes(): Map<string, string> {
  const codes = new Map<string, string>();
  for (const file of globSync('**/*.ts', { cwd: SOURCES })) {
    const source = ts.createSourceFile(file, readFileSync(`${SOURCES}${file}`, 'utf8'), ts.ScriptTarget.Latest, true);
    for (const code of codesIn(source)) codes.set(code, file);
  }
  return codes;
}

/** Of functions by name the place of the parameter `code`; two files can have one of the same name. */
const PARAMETERS = findParameters();

function findParameters(): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const file of globSync('**/*.ts', { cwd: SOURCES })) {
    const source = ts.createSourceFile(file, readFileSync(`${SOURCES}${file}`, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionDeclaration(node) || ts.isArrowFunction(node)) {
        const place = node.parameters.findIndex(({ name }) => name.getText() === 'code');
        const name = ts.isFunctionDeclaration(node) ? node.name : nameOf(node.parent);
        if (place >= 0 && name !== undefined) {
          places.set(name.getText(), [...(places.get(name.getText()) ?? []), place]);
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return places;
}

function nameOf(node: ts.Node): ts.Node | undefined {
  return ts.isVariableDeclaration(node) ? node.name : undefined;
}

function codesIn(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'code') found.push(...valuesOf(node.initializer));
    if (ts.isCallExpression(node)) {
      for (const place of PARAMETERS.get(node.expression.getText()) ?? []) {
        const argument = node.arguments[place];
        if (argument !== undefined) found.push(...valuesOf(argument));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The texts that an expression can come to; a condition's own are none of them. */
function valuesOf(expression: ts.Expression): string[] {
  if (ts.isStringLiteral(expression))
    return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(expression.text) ? [expression.text] : [];
  if (ts.isConditionalExpression(expression)) {
    return [...valuesOf(expression.whenTrue), ...valuesOf(expression.whenFalse)];
  }
  return ts.isBinaryExpression(expression) ? [...valuesOf(expression.left), ...valuesOf(expression.right)] : [];
}
