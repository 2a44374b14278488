import { loadPatterns } from '../../src/test/pattern.ts';

// Tests read patterns wherever they like.
await loadPatterns();
