/** One seed for every property, so that a run can be run again (`npm run soak` looks for new cases); `PROPERTY_SEED=7 npm test` tries another. */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) })
