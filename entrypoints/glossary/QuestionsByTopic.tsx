import { EntryAnchors } from '../../components/EntryAnchors.tsx';
import { useSay } from '../../components/interface-text.ts';
import { topicNames } from '../../components/topic-names.ts';
import { questions } from '../../data/index.ts';
import { questionsByTopic } from '../../lib/glossary/entry-lists.ts';

const byTopic = questionsByTopic(questions);

/** The questions of the glossary, for the start of the page. */
export function QuestionsByTopic() {
  const say = useSay();
  return (
    <div class="questions">
      <h2 class="entry-name">{say('questions')}</h2>
      {byTopic.map(({ under, entries }) => (
        <section key={under}>
          <h3 class="list-title">{say(topicNames[under])}</h3>
          <EntryAnchors entries={entries} />
        </section>
      ))}
    </div>
  );
}
