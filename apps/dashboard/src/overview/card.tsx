import { Title } from '@mantine/core';
import { type ReactNode } from 'react';

/** One part of the dashboard. */
export const Card = ({
  title,
  children,
  wide = false,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly wide?: boolean;
}) => (
  <section className="surface overview-card" data-wide={wide}>
    <Title order={2} size="h5" mb="sm">
      {title}
    </Title>
    {children}
  </section>
);
