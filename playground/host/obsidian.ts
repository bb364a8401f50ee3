/** The module that a plugin gets for `require('obsidian')`: in the playground's browser and in unit tests. */
export { App } from './app';
export { BaseComponent, ValueComponent } from './baseComponents';
export { ButtonComponent, ExtraButtonComponent } from './buttons';
export { Component } from './component';
export { ConfirmationButton, ConfirmationModal } from './confirmation';
export { debounce } from './debounce';
export { Editor } from './editor';
export {
  editorEditorField,
  editorInfoField,
  editorInfoField as editorViewField,
  editorLivePreviewField,
} from './editorFields';
export { Events } from './events';
export { FileManager } from './fileManager';
export { TAbstractFile, TFile, TFolder } from './files';
export { HoverPopover, PopoverState } from './hoverPopover';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
export { Keymap, Scope } from './keymap';
export {
  WorkspaceContainer,
  WorkspaceItem,
  WorkspaceParent,
  WorkspaceRoot,
  WorkspaceSplit,
  WorkspaceTabs,
} from './layout';
export { WorkspaceLeaf } from './leaf';
export { MarkdownPreviewRenderer, MarkdownRenderChild, MarkdownRenderer } from './markdownRenderer';
export { MarkdownView } from './markdownView';
export { Menu, MenuItem, MenuSeparator } from './menu';
export { MetadataCache } from './metadata';
export { Modal } from './modal';
export { Notice } from './notice';
export { getLinkpath, normalizePath, parseLinktext } from './paths';
export { Platform, apiVersion, getLanguage, requireApiVersion } from './platform';
export { Plugin } from './plugin';
export { WorkspaceWindow } from './popout';
export { MarkdownPreviewView } from './previewView';
export { AbstractInputSuggest, PopoverSuggest } from './popoverSuggest';
export {
  getAllTags,
  iterateCacheRefs,
  iterateRefs,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
} from './cacheReading';
export { parseFrontMatterStringArray, parseFrontMatterTags } from './cacheReading';
export { sanitizeHTMLToDom } from './sanitize';
export { prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults } from './search';
export { DisplayValueComponent, Setting } from './setting';
export { SettingGroup } from './settingGroup';
export { PluginSettingTab, SettingPage, SettingTab } from './settingTab';
export { WorkspaceMobileDrawer, WorkspaceRibbon, WorkspaceSidedock } from './sidedock';
export { resolveSubpath, stripHeading, stripHeadingForLink } from './subpath';
export { FuzzySuggestModal, SuggestModal } from './suggestModal';
export {
  AbstractTextComponent,
  MomentFormatComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
} from './textComponents';
export { TextFileView } from './textFileView';
export { displayTooltip, setTooltip } from './tooltip';
export { ColorComponent } from './colorComponent';
export { ProgressBarComponent, SliderComponent } from './numberComponents';
export { DropdownComponent, ToggleComponent } from './valueComponents';
export { Vault } from './vault';
export { EditableFileView, FileView, ItemView, View } from './view';
export { Workspace } from './workspace';
export { getFrontMatterInfo, parseYaml, stringifyYaml } from './yaml';
