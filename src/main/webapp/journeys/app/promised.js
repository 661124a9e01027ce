// What was promised and what was written, in words.
import { constant, isEnglish, say } from './words.js';

export const limit = (amount, span) => {
  if (span === 'WORKING_DAYS' || span === 'NATURAL_DAYS') return say('limit.' + span, amount);
  return say('limit.' + span);
};

export const promiseOf = (journey) => {
  const promise = journey.service.promise;
  const fee = promise.fee === null || promise.fee === undefined ? say('fee.unstated') : say('fee.yuan', promise.fee);
  return [limit(promise.amount, promise.span), say('visits.count', promise.visits), say('documents.count', promise.documents.length), fee].join(' · ');
};

export const doer = (step) => (isEnglish() ? step.unitEnglish : step.unit) || constant('Doer', step.doer);

export const daysSaid = (days) => (days === 0 ? say('sameDay') : say('days', days));

export const fieldSaid = (name) => {
  const [step, item] = name.split('.');
  return (step === '0' ? '' : say('step', step) + ' · ') + say('item.' + item);
};

export const shownValue = (item, value) => {
  if (item === 'state') return constant('StepState', value);
  if (item === 'channel' || item === 'missing') return constant('Channel', value);
  return value.replace('T', ' ') || say('empty');
};
