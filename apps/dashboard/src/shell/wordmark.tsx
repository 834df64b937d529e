import { Group, Text } from '@mantine/core';

/** The name of the desk, with its sign. */
export const Wordmark = ({ size = 26 }: { readonly size?: number }) => (
  <Group gap="xs" wrap="nowrap">
    <img src="/favicon.svg" width={size} height={size} alt="" />
    <Text fw={700} fz={size * 0.75} lh={1} component="span" className="wordmark">
      Claimdesk
    </Text>
  </Group>
);
