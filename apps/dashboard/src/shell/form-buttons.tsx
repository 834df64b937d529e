import { Button, Group } from '@mantine/core';
import { useTranslations } from 'use-intl';

interface FormButtonsProps {
  /** What sending the form does. */
  readonly label: string;
  readonly isPending: boolean;
  readonly isDisabled?: boolean;
  readonly onCancel: () => void;
}

/** Sends a form, or leaves it. */
export const FormButtons = ({ label, isPending, isDisabled = false, onCancel }: FormButtonsProps) => {
  const t = useTranslations('shell');
  return (
    <Group gap="xs">
      <Button size="compact-sm" type="submit" loading={isPending} disabled={isDisabled}>
        {label}
      </Button>
      <Button size="compact-sm" variant="default" onClick={onCancel}>
        {t('cancel')}
      </Button>
    </Group>
  );
};
