// On the phone the year lies side by side, a month at a time: it opens at the present one.
const today = document.querySelector('.months [aria-current="date"]');
const months = document.querySelector('.months');
if (today && months.scrollWidth > months.clientWidth) months.scrollLeft = today.closest('.month').offsetLeft - months.offsetLeft;
