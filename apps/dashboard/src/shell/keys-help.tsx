import { Kbd, Modal, Table } from '@mantine/core';
import { useTranslations } from 'use-intl';

/** Every key, by where it works. The names of what they do are messages. */
const KEYS = {
  everywhere: { '?': 'help', 'Alt 1 … 4': 'pages' },
  desk: {
    j: 'next',
    k: 'previous',
    n: 'nextOpen',
    a: 'actions',
    c: 'comment',
    e: 'evidence',
    r: 'recheck',
    'm / s': 'cut',
    Esc: 'back',
  },
  queue: { j: 'next', k: 'previous', x: 'select', Enter: 'open', '/': 'search' },
} as const;

/** Which keys do what. */
export const KeysHelp = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useTranslations('keys');
  return (
    <Modal opened onClose={onClose} title={t('title')} closeButtonProps={{ 'aria-label': t('close') }}>
      {Object.entries(KEYS).map(([place, rows]) => (
        <Table key={place} captionSide="top" mb="md">
          <Table.Caption>{t(`places.${place as keyof typeof KEYS}`)}</Table.Caption>
          <Table.Tbody>
            {Object.entries(rows).map(([key, name]) => (
              <Table.Tr key={key}>
                <Table.Td w={110}>
                  <Kbd>{key}</Kbd>
                </Table.Td>
                <Table.Td>{t(`does.${name}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ))}
    </Modal>
  );
};
