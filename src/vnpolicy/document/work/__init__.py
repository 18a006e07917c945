"""Who must do what by when (giao nhiệm vụ): one row for each piece of work that a text assigns with a deadline.

Three manners of writing are read:

* running prose: ``Thủ tướng giao Bộ X … , hoàn thành trong tháng 6/2025``, with lists inside it, and with the owner
  named in the sentence, in the heading above or in the paragraph that introduces the list;
* forms: ``Cơ quan chủ trì: …``, ``Thời hạn hoàn thành: …`` below the work (:mod:`.forms`);
* tables of action plans (:mod:`.plans`).

A goal (``phấn đấu đến năm 2030 …``), what was done already, and the time that a procedure takes assign nothing
(:mod:`.duties`).
"""

from .reading import assign

__all__ = ["assign"]
