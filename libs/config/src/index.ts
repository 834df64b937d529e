export { childEnvironment, loadSettings, loadStandaloneSettings } from './load-settings';
export {
  type Environment,
  parseSettings,
  parseStandaloneSettings,
  type SettingProblem,
  SettingsError,
} from './parse-settings';
export { SECRET_KEY_MIN_LENGTH, SETTING_NAMES, type Settings, type StandaloneSettings } from './settings';
export { LOG_LEVELS } from './setting-types';
