/** The module that a plugin gets for `require('obsidian')`: in the playground's browser and in unit tests. */
export { App } from './app';
export { Component } from './component';
export { Events } from './events';
export { FileManager } from './fileManager';
export { TAbstractFile, TFile, TFolder } from './files';
export { MetadataCache } from './metadata';
export { getLinkpath, normalizePath, parseLinktext } from './paths';
export { resolveSubpath, stripHeading, stripHeadingForLink } from './subpath';
export { Vault } from './vault';
export { getFrontMatterInfo, parseYaml, stringifyYaml } from './yaml';
