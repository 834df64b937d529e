export { IssuerUnavailable, type PersonAtIssuer, TokenRefused, type TokenTerms } from './contract';
export { TokenVerifier } from './token-verifier';
