/** For tests: near misses of speech-cues. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const speechCues: NearMisses = {
  passive: ['Surat itu disampaikan kepada Putin di Wina.'],
  'said-by-him': ['Kabarnya, katanya, hujan turun di Wina.'],
  says: ['Putin menilai pasar itu sepi.'],
  announces: ['Putin menyampaikan salam.'],
  'said-by': ['Kata orang, Putin bertemu Trump di Wina.', 'Putin membuka kata sambutan di Wina.'],
  according: ['Menurut rencana, Putin bertemu Trump di Wina.'],
  document: ['Rencana itu disusun Putin.'],
  beside: ['Menurut Putin, seusai hujan Trump bertemu Xi di Wina.', 'Putin bertemu Trump sewaktu muda.'],
  unnamed: ['Kata Putin, pejabat itu bertemu Trump di Wina.'],
  governed: ['Putin pergi ke Wina dengan kereta.'],
};
