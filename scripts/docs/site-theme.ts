import {
  DefaultTheme,
  DefaultThemeRenderContext,
  JSX,
  ReflectionKind,
  type NavigationElement,
  type PageEvent,
  type ProjectReflection,
  type Reflection,
  type Renderer,
} from 'typedoc';

import type { SitePage, SiteSection } from './site-pages.js';

/** The default theme of typedoc with the order of the site in its navigation, a search of our own, and no document named twice. */
export function themeOf(sections: readonly SiteSection[]): new (renderer: Renderer) => DefaultTheme {
  class SiteContext extends DefaultThemeRenderContext {
    override toolbar = (page: PageEvent<Reflection>): JSX.Element =>
      JSX.createElement(
        'header',
        { class: 'tsd-page-toolbar' },
        JSX.createElement(
          'div',
          { class: 'tsd-toolbar-contents container' },
          JSX.createElement('a', { href: this.relativeURL('index.html'), class: 'title' }, page.project.name),
          JSX.createElement('div', { id: 'tsd-toolbar-links' }),
          searchButton(this),
          JSX.createElement(
            'a',
            { href: '#', class: 'tsd-widget menu', id: 'tsd-toolbar-menu-trigger', 'data-toggle': 'menu', 'aria-label': 'Menu' },
            this.icons.menu(),
          ),
          typedocSearch(),
        ),
      );

    override breadcrumbs = (reflection: Reflection): JSX.Element =>
      reflection.kindOf(ReflectionKind.Document)
        ? JSX.createElement(JSX.Fragment, null)
        : JSX.createElement(
            'nav',
            { 'aria-label': 'Breadcrumb' },
            JSX.createElement(
              'ul',
              { class: 'tsd-breadcrumb' },
              ...lineage(reflection).map((one) =>
                JSX.createElement('li', null, JSX.createElement('a', { href: this.urlTo(one) }, shortName(one))),
              ),
            ),
          );
  }

  return class SiteTheme extends DefaultTheme {
    override ContextClass = SiteContext;

    override buildNavigation(project: ProjectReflection): NavigationElement[] {
      const exported = super
        .buildNavigation(project)
        .filter(({ kind }) => kind !== ReflectionKind.Document)
        .map((element) => withItselfFirst(shortened(element)));
      return [
        ...sections.map(({ title, pages: own }) => ({ text: title, children: own.map(toNavigation).map(withItselfFirst) })),
        { text: 'Every export', children: [{ text: 'The four packages', path: 'exports.html' }, ...exported] },
      ];
    }
  };

  function toNavigation(page: SitePage): NavigationElement {
    return {
      text: page.title,
      path: `${page.url}.html`,
      kind: ReflectionKind.Document,
      ...(page.children.length === 0 ? {} : { children: page.children.map(toNavigation) }),
    };
  }
}

/** An entry beside its package: what its name adds. */
function shortName({ name, parent }: Reflection): string {
  return parent === undefined || parent.isProject() ? name : entryName(name, parent.name);
}

function entryName(name: string, packageName: string): string {
  if (name === packageName) return 'main entry';
  return name.startsWith(`${packageName}/`) ? name.slice(packageName.length) : name;
}

function shortened({ children = [], ...element }: NavigationElement): NavigationElement {
  return { ...element, children: children.map((child) => ({ ...child, text: entryName(child.text, element.text) })) };
}

/** What opens a list is no link as well: the page of the list stands first in it. */
function withItselfFirst({ path, kind, children, ...element }: NavigationElement): NavigationElement {
  const itself = { ...(path === undefined ? {} : { path }), ...(kind === undefined ? {} : { kind }) };
  if (children === undefined || children.length === 0) return { ...element, ...itself };
  return {
    ...element,
    children: [{ text: element.text.startsWith('@') ? 'README' : element.text, ...itself }, ...children.map(withItselfFirst)],
  };
}

function searchButton(context: DefaultThemeRenderContext): JSX.Element {
  return JSX.createElement(
    JSX.Fragment,
    null,
    JSX.createElement(
      'button',
      { id: 'site-search-open', class: 'tsd-widget', type: 'button' },
      context.icons.search(),
      JSX.createElement('span', null, 'Search'),
    ),
    JSX.createElement(
      'dialog',
      { id: 'site-search', 'aria-label': 'Search' },
      JSX.createElement('label', { for: 'site-search-input' }, 'Search the guides, the two frameworks and every export'),
      JSX.createElement('input', {
        id: 'site-search-input',
        type: 'search',
        spellcheck: false,
        autocomplete: 'off',
        autocapitalize: 'off',
      }),
      JSX.createElement('p', { id: 'site-search-status', role: 'status' }),
      JSX.createElement('ul', { id: 'site-search-results' }),
      JSX.createElement('button', { id: 'site-search-close', type: 'button' }, 'Close'),
    ),
  );
}

/** The parts that typedoc’s script asks for when a page loads; nobody sees them, since ours stands in their place. */
function typedocSearch(): JSX.Element {
  return JSX.createElement(
    'div',
    { hidden: true },
    JSX.createElement('button', { id: 'tsd-search-trigger', type: 'button', 'aria-label': 'Search' }),
    JSX.createElement(
      'dialog',
      { id: 'tsd-search', 'aria-label': 'Search' },
      JSX.createElement('input', { id: 'tsd-search-input', 'aria-label': 'Search' }),
      JSX.createElement('ul', { id: 'tsd-search-results' }),
      JSX.createElement('div', { id: 'tsd-search-status' }),
    ),
  );
}

function lineage(reflection: Reflection): readonly Reflection[] {
  return reflection.parent === undefined || reflection.isProject() ? [] : [...lineage(reflection.parent), reflection];
}
