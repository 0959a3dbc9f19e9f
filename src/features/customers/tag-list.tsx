import { Tag, Tags } from '#ui/tag.tsx'

/** Tags of a customer, one beside the other. */
export const TagList = ({ tags }: { tags: readonly string[] }) => (
  <Tags>
    {tags.map((tag) => (
      <Tag key={tag}>{tag}</Tag>
    ))}
  </Tags>
)
