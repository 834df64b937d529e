import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { deskSearch } from './desk/desk-search';
import { linksSearch } from './links/links-search';
import { overviewSearch } from './overview/overview-search';
import { queueSearch } from './queue/queue-search';
import { NotFound } from './shell/not-found';
import { SignedIn } from './shell/signed-in';

const root = createRootRoute({ component: SignedIn, notFoundComponent: NotFound });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    // The router has it that a redirect is thrown.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw redirect({ to: '/articles' });
  },
});

const articles = createRoute({
  getParentRoute: () => root,
  path: '/articles',
  component: lazyRouteComponent(() => import('./articles/articles-page'), 'ArticlesPage'),
});

const desk = createRoute({
  getParentRoute: () => root,
  path: '/articles/$articleId',
  validateSearch: deskSearch,
  component: lazyRouteComponent(() => import('./desk/desk-page'), 'DeskPage'),
});

const queue = createRoute({
  getParentRoute: () => root,
  path: '/queue',
  validateSearch: queueSearch,
  component: lazyRouteComponent(() => import('./queue/queue-page'), 'QueuePage'),
});

const overview = createRoute({
  getParentRoute: () => root,
  path: '/dashboard',
  validateSearch: overviewSearch,
  component: lazyRouteComponent(() => import('./overview/overview-page'), 'OverviewPage'),
});

const links = createRoute({
  getParentRoute: () => root,
  path: '/links',
  validateSearch: linksSearch,
  component: lazyRouteComponent(() => import('./links/links-page'), 'LinksPage'),
});

/** The pages of the desk. Each is loaded when it is first gone to. */
export const router = createRouter({
  routeTree: root.addChildren([home, articles, desk, queue, overview, links]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
