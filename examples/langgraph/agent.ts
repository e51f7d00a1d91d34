// An agent written with LangGraph.js that fetches a person when it has no answer, and rests until they have answered.
import type { Baton } from '@baton/adapters'
import { talkToPerson } from '@baton/adapters/langgraph'
import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { type BaseCheckpointSaver, MessagesAnnotation, StateGraph } from '@langchain/langgraph'
import { ToolNode, toolsCondition } from '@langchain/langgraph/prebuilt'

type Parts = { baton: Baton; model: BaseChatModel; checkpointer: BaseCheckpointSaver }

export async function buildAgent({ baton, model, checkpointer }: Parts) {
  const tools = [await talkToPerson(baton)]
  const bound = model.bindTools?.(tools) ?? model
  return new StateGraph(MessagesAnnotation)
    .addNode('agent', async ({ messages }) => ({ messages: [await bound.invoke(messages)] }))
    .addNode('tools', new ToolNode(tools))
    .addEdge('__start__', 'agent')
    .addConditionalEdges('agent', toolsCondition)
    .addEdge('tools', 'agent')
    .compile({ checkpointer })
}
